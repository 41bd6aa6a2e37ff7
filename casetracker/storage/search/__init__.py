"""Finding cases and people while typing, in the encrypted file itself."""

from casetracker.storage.search.entries import SEARCHED as SEARCHED
from casetracker.storage.search.entries import cases_of_remains as cases_of_remains
from casetracker.storage.search.outdated import Outdated as Outdated
from casetracker.storage.search.query import find as find
from casetracker.storage.search.query import hits as hits
from casetracker.storage.search.ranking import Hit as Hit
from casetracker.storage.search.tables import NAMES as NAMES
from casetracker.storage.search.tables import STATEMENTS as STATEMENTS
from casetracker.storage.search.tables import TABLES as TABLES
from casetracker.storage.search.tending import tend as tend
from casetracker.storage.search.wanted import NoLongerWanted as NoLongerWanted
from casetracker.storage.search.wanted import Wanted as Wanted
from casetracker.storage.search.wanted import always as always
from casetracker.storage.search.writing import complete as complete
from casetracker.storage.search.writing import index as index
