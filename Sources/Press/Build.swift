// The press comes here.
