class Matrix:
    def __init__(self, *rows):
        self.rows = [list(row) for row in rows]

    @classmethod
    def identity(cls, n):
        return cls(*[[int(i == j) for j in range(n)] for i in range(n)])

    @staticmethod
    def dot(a, b):
        return sum(x * y for x, y in zip(a, b))

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(*zip(*self.rows))

    def __add__(self, other):
        return Matrix(*[[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __mul__(self, other):
        if isinstance(other, Matrix):
            return Matrix(*[[self.dot(row, column) for column in other.T.rows] for row in self.rows])
        return Matrix(*[[other * x for x in row] for row in self.rows])

    def __pow__(self, n):
        result = Matrix.identity(len(self.rows))
        for _ in range(n):
            result = result * self
        return result

    def __getitem__(self, place):
        row, column = place
        return self.rows[row][column]

    def __setitem__(self, place, value):
        row, column = place
        self.rows[row][column] = value

    def __eq__(self, other):
        return self.rows == other.rows

    def __str__(self):
        return "\n".join(" ".join(f"{x:3}" for x in row) for row in self.rows)


m = Matrix([1, 2], [3, 4])
print(m + m, m * m, m * 10, sep="\n--\n")
print(m.T.rows, m[1, 0], m.shape, Matrix([1, 1], [1, 0]) ** 30 == Matrix([1346269, 832040], [832040, 514229]))
m[0, 0] = 9
print(m[0, 0], m == m.T.T, m == m.T)
