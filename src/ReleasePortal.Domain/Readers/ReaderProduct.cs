using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Versions;

namespace ReleasePortal.Domain.Readers;

/// <summary>A product that readers may know of.</summary>
/// <param name="SupportContact">Where they get help.</param>
/// <param name="Order">How its versions are compared; it knows no version that readers may not know of.</param>
/// <param name="Versions">Those that shipped, the newest first.</param>
/// <param name="Issues">What is known to be broken: the worst first.</param>
/// <param name="Path">The file of the repository that it is from, for links between texts.</param>
public sealed record ReaderProduct(
    string Id,
    string Title,
    string Summary,
    string SupportContact,
    VersionScheme Scheme,
    VersionOrder Order,
    IReadOnlyList<ReaderVersion> Versions,
    IReadOnlyList<ReaderIssue> Issues,
    string Path);
