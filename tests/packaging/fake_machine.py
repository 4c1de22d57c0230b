"""A Debian machine in memory: it answers and obeys the commands that the script says, and refuses all others."""


class FakeMachine:
    def __init__(self, release, *, installed=(), is_root=False, has_terminal=False, answer=False, sudo=True):
        self.release = set(release)
        self.installed = set(installed)
        self.is_root = is_root
        self.has_terminal = has_terminal
        self.tools = {"apt-get", *(["sudo"] if sudo else [])}
        self.knows_release = False
        self.answer = answer
        self.questions = []
        self.said = []
        self.commands = []

    def finds(self, tool):
        return tool in self.tools

    def read(self, *command):
        if command[0] == "dpkg-query":
            return "".join(f"{name} installed\n" for name in command[4:] if name in self.installed)
        assert command[:2] == ("apt-cache", "policy")
        offered = [name for name in command[2:] if self.knows_release and name in self.release]
        # A library under its new name still provides the old one, which apt lists without a candidate.
        old = [name for name in command[2:] if f"{name}t64" in offered]
        virtual = "".join(f"{name}:\n  Installed: (none)\n  Candidate: (none)\n  Version table:\n" for name in old)
        return virtual + "".join(f"{name}:\n  Installed: (none)\n  Candidate: 1.0-1\n" for name in offered)

    def run(self, *command):
        self.commands.append(" ".join(command))
        words = [word for word in command if word not in {"sudo", "env", "DEBIAN_FRONTEND=noninteractive"}]
        assert self.is_root or command[0] == "sudo"
        assert words[0] == "apt-get"
        if words[1] == "update":
            self.knows_release = True
            return True
        assert words[1] == "install"
        names = {word for word in words[2:] if not word.startswith("-") and "::" not in word}
        if not self.knows_release or not names <= self.release:
            return False
        self.installed |= names
        return True

    def ask(self, question):
        assert self.has_terminal, "asked where nobody can answer"
        self.questions.append(question)
        return self.answer

    def say(self, sentence):
        self.said.append(sentence)
