"""Forms: what is typed is kept until it is saved or thrown away on purpose."""
