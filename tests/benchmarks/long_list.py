"""First paint of a list of 1,000,000 residents, against one of 1,000."""

from big_desk import PASSPHRASE, big_desk
from measure import paired, say
from showing import application, seconds_to_show

from connector_desk import bootstrap
from connector_desk.services.resident_files import ResidentFiles

if __name__ == "__main__":
    app = application()
    small, large = (bootstrap.open_desk(big_desk(count), PASSPHRASE) for count in (1_000, 1_000_000))
    files = [ResidentFiles(opened.room, opened.reads) for opened in (large, small)]
    pairs = paired(lambda: seconds_to_show(app, files[0]), lambda: seconds_to_show(app, files[1]), 21)
    say("first paint of 1,000,000 rows", pairs, 1.5)
    small.close()
    large.close()
