# Waits for a lock that it holds itself, without using any processor time.
import threading

lock = threading.Lock()
lock.acquire()
lock.acquire()
