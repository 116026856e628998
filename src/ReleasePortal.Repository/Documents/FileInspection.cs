using System.Text;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Sources.Pictures;
using ReleasePortal.Repository.Evidence;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Documents;

/// <summary>Looks at files as files: what they are, how large, whether their names clash, and whether those that are no records hold secrets.</summary>
internal static class FileInspection
{
    private const int AssetBytes = 5 * 1024 * 1024;

    /// <returns>Whether the file can be read.</returns>
    public static bool IsRegular(SnapshotFile file, List<Finding> findings)
    {
        if (file.Kind == EntryKind.RegularFile)
            return true;
        findings.Add(file.Kind switch
        {
            EntryKind.LostName => BadFileName.At(file.Path, "The name is not valid UTF-8, so what it names cannot be read.", "Rename it with plain letters."),
            EntryKind.Submodule => SymbolicLink.OfSubmodule(file.Path),
            _ => SymbolicLink.At(file.Path),
        });
        return false;
    }

    /// <summary>Whether pages may show the file: a raster image within the limit.</summary>
    public static bool IsPicture(SnapshotFile file) => HasPictureEnding(file) && file.Size <= AssetBytes;

    /// <summary>Finds names that some systems take for one: those that differ in capitals, and those with detached accents.</summary>
    public static void ReportClashes(IEnumerable<SnapshotFile> files, List<Finding> findings)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(file => file.Path))
        {
            if (!first.TryAdd(path, path))
                findings.Add(ClashingNames.At(path, first[path]));
            if (path.Any(letter => letter is >= '\u0300' and <= '\u036F'))
                findings.Add(BadFileName.At(path, "The name stores an accent apart from its letter, which some systems do not keep.", "Rename the file with plain letters."));
        }
    }

    /// <summary>Inspects a template, an evidence file or a picture.</summary>
    public static void ReportAsset(SnapshotFile file, List<Finding> findings)
    {
        var isEvidence = RecordPaths.IsEvidence(file.Path);
        if (isEvidence && file.Size > EvidenceFileLimits.Bytes)
            findings.Add(TooLarge.At(Place.StartOf(file.Path), $"{file.Size:N0} bytes", EvidenceFileLimits.BytesInWords));
        else if (!isEvidence && file.Size > AssetBytes)
            findings.Add(TooLarge.At(Place.StartOf(file.Path), $"{file.Size:N0} bytes", "5 MiB (limit of files beside records)"));
        else if (IsPicture(file))
            ReportBroken(file, findings);
        else if (!HasPictureEnding(file))
            Secrets.Report(Encoding.UTF8.GetString(file.Read()), file.Path, findings);
    }

    private static void ReportBroken(SnapshotFile file, List<Finding> findings)
    {
        if (PictureBytes.Shown(file.Read(), file.Path) is null)
            findings.Add(BrokenPicture.At(file.Path));
    }

    private static bool HasPictureEnding(SnapshotFile file) => PictureBytes.KindOf(file.Path) is not null;
}
