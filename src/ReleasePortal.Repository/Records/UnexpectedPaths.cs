using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Repository.Records;

/// <summary>Guesses what somebody wanted with a file that no kind of record has.</summary>
internal static class UnexpectedPaths
{
    public static string HintFor(string path)
    {
        var folder = path[..Math.Max(0, path.LastIndexOf('/'))];
        if (path.StartsWith("releases/", StringComparison.Ordinal))
            return "A release's folder holds release.yml, execution.yml, evidence.yml, review.md, notes/ and evidence/; move the file to one of them or remove it.";
        var folders = RecordKinds.All.Where(kind => kind.Home == RecordHome.Folder).Select(kind => kind.Location).ToList();
        var name = Path.GetFileName(folder);
        if (folders.Find(known => Path.GetFileName(known) == name) is { } elsewhere)
            return $"Did you mean \"{elsewhere}\"?";
        return DidYouMean.Among(folders, folder, "Move it to the folder of its kind, or remove it; records end in .yml or .md.");
    }
}
