print("a")
prin​t("b")
