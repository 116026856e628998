using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.History.Signatures;

namespace ReleasePortal.Repository.Records;

/// <summary>Guesses what somebody wanted with a file that no kind of record has.</summary>
internal static class UnexpectedPaths
{
    public static string HintFor(string path)
    {
        var folder = path[..Math.Max(0, path.LastIndexOf('/'))];
        if (path.StartsWith("releases/", StringComparison.Ordinal))
            return "A release's folder holds release.yml, execution.yml, evidence.yml, review.md, notes/ and evidence/; move the file to one of them or remove it.";
        if (path.StartsWith(KeyFiles.Folder, StringComparison.Ordinal))
            return $"Write an SSH key as a line of {KeyFiles.Signers}, and let the name of a file with a public OpenPGP key end in .asc; remove what is neither.";
        var folders = RecordKinds.All.Where(kind => kind.Home == RecordHome.Folder).Select(kind => kind.Location).ToList();
        if (folders.Contains(folder))
            return $"Rename it to end in .yml or .md: files that end in \"{Path.GetExtension(path)}\" are not read here.";
        if (folders.Find(known => folder.StartsWith(known + "/", StringComparison.Ordinal)) is { } above)
            return $"Move it up, to {above}: folders below that of a kind are not read.";
        var names = folders.ToDictionary(known => Path.GetFileName(known), StringComparer.Ordinal);
        return DidYouMean.Nearest(names.Keys, Path.GetFileName(folder)) is { } near
            ? $"Did you mean \"{names[near]}\"?"
            : "Move it to the folder of its kind, or remove it; records end in .yml or .md.";
    }
}
