namespace ReleasePortal.Domain.Versions;

/// <summary>Why a version, or a part of a range, cannot be understood.</summary>
/// <param name="Start">Where the part begins, in characters from the beginning of the text.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Hint">How to put it right, in a sentence.</param>
public sealed record VersionProblem(int Start, int Length, string Message, string Hint);
