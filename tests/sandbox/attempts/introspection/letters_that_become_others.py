# Writes hidden names with letters that Python turns into plain ones only while it reads the program.
root = ()._＿ｃｌａｓｓ＿＿._＿ｂａｓｅ＿_
for child in root._＿ｓｕｂｃｌａｓｓｅｓ＿_():
    if child._＿ｎａｍｅ＿_ == "_wrap_close":
        child._＿ｉｎｉｔ＿_._＿ｇｌｏｂａｌｓ＿_["mkdir"](FOLDER + "/made")
