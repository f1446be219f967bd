"""What other dialects of Markdown write and this one understands: rewritten in its own words before it is parsed."""
