# Asks for a report of all threads, to be written by the crash handler without Python's own writing.
import faulthandler

report = open(FOLDER + "/report.txt", "w")
faulthandler.dump_traceback(report, all_threads=True)
faulthandler.dump_traceback_later(0.2, file=report)
