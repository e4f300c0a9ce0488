import CMimalloc

/// Memory comes from mimalloc: linked with a program, it takes the place of what the C library has.
///
/// Building is the making of many small things on several cores, a tenth of whose time it saves.
enum Memory {
  /// What is given back is kept for whoever asks next, as the program ends before others could make use of it.
  static func keepAll() { mi_option_disable(mi_option_allow_decommit) }
}
