"""Write scormbuild/pages/compiled/ from the templates of templates/: python scripts/compile_templates.py"""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, meta

from scormbuild.machine.data_files import templates_dir
from scormbuild.pages import COMPILED, environment_with


def compile_templates(folder: Path) -> list[Path]:
    """Write each template as a Python module, by Jinja's own means, and drop modules of templates that are gone."""
    environment = environment_with(FileSystemLoader(templates_dir()))
    for old in folder.glob("*.py"):
        old.unlink()
    names = templates_in(environment)
    environment.compile_templates(folder, filter_func=names.__contains__, zip=None, ignore_errors=False)
    return sorted(folder.glob("*.py"))


def templates_in(environment: Environment) -> list[str]:
    """The templates, and what they include, which may be a file of another kind."""
    assert environment.loader
    names = environment.list_templates(extensions=["j2"])
    for name in names:
        source = environment.loader.get_source(environment, name)[0]
        named = meta.find_referenced_templates(environment.parse(source))
        names += [one for one in named if one is not None and one not in names]
    return names


if __name__ == "__main__":
    for module in compile_templates(COMPILED):
        print(f"{module.name}: {module.stat().st_size:,} bytes")
