import statistics as st

marks = [2, 1, 3, 2, 5, 2, 4, 1]
print("mean", st.mean(marks))
print("median", st.median(marks), st.median_low(marks), st.median_high(marks))
print("mode", st.mode(marks), st.multimode([1, 1, 2, 2, 3]))
print(f"spread {st.pstdev(marks):.3f} {st.variance(marks):.3f}")
print(st.fmean([1, 2]), st.quantiles([1, 2, 3, 4, 5], n=4), f"{st.harmonic_mean([40, 60]):.1f}")


def bar_chart(numbers):
    for value in sorted(set(numbers)):
        print(f"{value} | {'#' * numbers.count(value)}")


bar_chart(marks)
heights = {"Ann": 142, "Ben": 151, "Cem": 138}
average = st.mean(heights.values())
for name, height in heights.items():
    print(name, "is", "taller" if height > average else "smaller", "than average by", round(abs(height - average), 1))
try:
    st.mean([])
except st.StatisticsError as error:
    print(type(error).__name__)
