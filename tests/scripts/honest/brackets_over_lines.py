numbers = [
    1, 2, 3,
    4, 5, 6,
]
table = {
    "a": (
        1,
        2,
    ),
    "b": ([3],
          [4]),
}
total = (numbers[0]
         + numbers[-1]

         - 2)
print(
    total,
    len(
        table
    ),
    sep="; "
)
if (
    total > 3
    and "a" in table
):
    print("ok")
