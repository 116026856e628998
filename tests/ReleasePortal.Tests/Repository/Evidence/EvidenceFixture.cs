using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Repository.Evidence;

namespace ReleasePortal.Tests.Repository.Evidence;

/// <summary>Files as tools write them, below Fixtures/Evidence.</summary>
internal static class EvidenceFixture
{
    public static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "ReleasePortal.Tests", "Fixtures", "Evidence");

    /// <summary>Those in which something is wrong on purpose.</summary>
    public static readonly IReadOnlySet<string> Broken = new HashSet<string>(StringComparer.Ordinal)
    {
        "cobertura/clover.xml", "sarif/failed-scan.sarif", "slsa/another-predicate.json", "lighthouse/page-not-measured.json",
        "hostile/external-entity.xml", "hostile/billion-laughs.xml",
    };

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static EvidenceReading Read(string name) => EvidenceReader.Read(Bytes(name));

    public static T Content<T>(string name)
        where T : EvidenceContent => (T)((EvidenceReading.Understood)Read(name)).Content;
}
