# Describes a log file in plain settings; the logging module then looks the class up and opens the file.
import logging
import logging.config

book = {"class": "logging.FileHandler", "filename": FOLDER + "/diary.log"}
logging.config.dictConfig({"version": 1, "handlers": {"book": book}, "root": {"handlers": ["book"]}})
logging.getLogger().warning("dear diary")
