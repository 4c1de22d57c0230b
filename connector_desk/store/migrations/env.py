"""Run by alembic: works on the connection that it was handed, in batch mode, within that connection's transaction."""

from alembic import context


def _migrate() -> None:
    context.configure(connection=context.config.attributes["connection"], render_as_batch=True, transactional_ddl=True)
    with context.begin_transaction():
        context.run_migrations()


_migrate()
