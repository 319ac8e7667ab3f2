from newsparse.parsing import parse
