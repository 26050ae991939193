def main():
    for number in range(1, 6):
        print(number, "x 7 =", number * 7)


if __name__ == "__main__":
    main()
