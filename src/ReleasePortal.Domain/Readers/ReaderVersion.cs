using NodaTime;

namespace ReleasePortal.Domain.Readers;

/// <summary>A version that shipped.</summary>
/// <param name="ShippedAt">When the window of the last release that brought it began.</param>
/// <param name="Notes">What it brought; those that ask for attention are not sorted out here.</param>
/// <param name="Issues">What is to be said of it for each known issue of the product: the worst first.</param>
public sealed record ReaderVersion(string Text, Instant ShippedAt, IReadOnlyList<ReaderNote> Notes, IReadOnlyList<ReaderAnswer> Issues);
