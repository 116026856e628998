using NodaTime;

namespace ReleasePortal.Repository.History.Signatures;

/// <summary>A signature, and what it was made over.</summary>
/// <param name="Signature">With its armour.</param>
/// <param name="Text">The commit without its signature, byte for byte; null where it is no valid UTF-8, which the library loses.</param>
/// <param name="At">When it is said to have been made.</param>
internal sealed record SignedText(string Signature, byte[]? Text, Instant At);
