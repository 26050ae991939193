# Lets two workers of a process pool sleep at the same time.
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor

with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("fork")) as pool:
    print(list(pool.map(time.sleep, [1, 1])))
