# Starts a worker the way books about Python do, with a target that is a plain function.
import multiprocessing
import time

worker = multiprocessing.get_context("fork").Process(target=time.sleep, args=(1.2,))
worker.start()
worker.join()
