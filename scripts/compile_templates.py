"""Write scormbuild/pages/compiled/ from the templates of templates/: python scripts/compile_templates.py"""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, meta, nodes
from jinja2.compiler import CodeGenerator, Frame

from scormbuild.machine.data_files import templates_dir
from scormbuild.pages.environment import COMPILED, environment_with


class PageCode(CodeGenerator):
    """Jinja's compiler, with the four things that pages do most often written as plain Python.

    Values are escaped by scormbuild.pages.escaping, attributes are attributes (never entries of a dictionary), calls
    are calls (nothing that is called asks for Jinja's context), and what is marked as ``safe`` is not wrapped only to
    be unwrapped. In all else the code is Jinja's own.
    """

    _as_it_is: nodes.Expr | None = None
    """What is written next, and marked as safe."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:
        self.writeline("from scormbuild.pages.escaping import escaped")
        super().visit_Template(node, frame)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        assert not (node.dyn_args or node.dyn_kwargs or forward_caller), "pages name what they hand on"
        self.visit(node.node, frame)
        self.write("(")
        for given in (*node.args, *node.kwargs):
            self.visit(given, frame)
            self.write(", ")
        self.write(")")

    def visit_Filter(self, node: nodes.Filter, frame: Frame) -> None:
        if node is self._as_it_is and node.node is not None:
            self.visit(node.node, frame)
        else:
            super().visit_Filter(node, frame)

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        assert frame.eval_ctx.autoescape and not frame.eval_ctx.volatile, "pages escape everything"
        self._as_it_is = node if isinstance(node, nodes.Filter) and node.name == "safe" else None
        self.write("str(" if self._as_it_is else "escaped(")


def compile_templates(folder: Path) -> list[Path]:
    """Write each template as a Python module, by Jinja's own means, and drop modules of templates that are gone."""
    environment = environment_with(FileSystemLoader(templates_dir()))
    environment.code_generator_class = PageCode
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
