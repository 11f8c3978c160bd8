int builtins_placeholder;
