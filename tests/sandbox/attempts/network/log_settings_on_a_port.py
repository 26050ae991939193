# Names a handler in plain settings, so that the word socket never appears as code.
import logging.config

away = {"class": "logging.handlers.SocketHandler", "host": "127.0.0.1", "port": TCP_PORT}
logging.config.dictConfig({"version": 1, "handlers": {"away": away}, "root": {"handlers": ["away"]}})
logging.error("hello")
logging.shutdown()
