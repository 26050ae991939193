import pygame
pygame.init()
