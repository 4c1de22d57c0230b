"""How it is kept: SQLModel, SQLCipher, migrations and the key file live only here."""
