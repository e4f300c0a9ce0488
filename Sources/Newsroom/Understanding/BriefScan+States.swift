extension BriefScan {
  /// States that no table has, as in an invented war: `X's prime minister`, `president of X`, `the capital of X`.
  mutating func inferStates() {}
}
