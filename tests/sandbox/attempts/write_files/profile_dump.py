# Profiles nothing much and saves the result; the saving happens two modules further on.
import cProfile

cProfile.runctx("sum(range(10))", {}, {}, FOLDER + "/profile.bin")
print("saved")
