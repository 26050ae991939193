total = (1 +
         2 +
         3)
message = "one " \
    "two"
say(
    total,
    message,
)
table = {
    "a": 1,

    # a note
    "b": [
        1, 2,
    ],
}
