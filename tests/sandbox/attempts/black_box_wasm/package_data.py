# Asks the package machinery for data of a package that is only pretended, beside the secret.
import importlib.machinery
import os
import pkgutil
import sys
import types

package = types.ModuleType("pretended")
package.__file__ = os.path.join(os.path.dirname(SECRET_FILE), "__init__.py")
package.__path__ = [os.path.dirname(SECRET_FILE)]
package.__loader__ = importlib.machinery.SourceFileLoader("pretended", package.__file__)
package.__spec__ = importlib.machinery.ModuleSpec("pretended", package.__loader__, origin=package.__file__)
sys.modules["pretended"] = package
print(pkgutil.get_data("pretended", os.path.basename(SECRET_FILE)))
