using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Readers;

/// <summary>One change, told to the readers.</summary>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Headline">Its first sentence as plain text, without keys of trackers.</param>
/// <param name="Text">All of it; null where nothing was written.</param>
/// <param name="Paths">The files of the repository that it is from, for links between texts.</param>
public sealed record ReaderNote(ChangeKind Kind, string Headline, Prose? Text, IReadOnlyList<string> Paths);
