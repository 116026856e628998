using System.Text.RegularExpressions;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Repository.Shapes;

namespace ReleasePortal.Repository.Records;

/// <summary>Checks that the name of a file or folder can be an id.</summary>
internal static partial class RecordIds
{
    /// <returns>Whether it can.</returns>
    public static bool Report(RecordLocation location, string path, List<Finding> findings)
    {
        if (Id().IsMatch(location.Id))
            return true;
        var what = location.Kind.Home == RecordHome.ReleaseFile ? "folder" : "file";
        var suggestion = NotInId().Replace(location.Id.ToLowerInvariant(), "-").Trim('-', '.');
        findings.Add(BadFileName.At(
            path,
            $"\"{location.Id}\" cannot be an id: ids are lower-case letters and digits, joined by single dashes or dots.",
            suggestion.Length == 0 ? $"Rename the {what}." : $"Rename the {what} to \"{suggestion}\"."));
        return false;
    }

    [GeneratedRegex($"^(?:{TextForms.IdPattern})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Id();

    [GeneratedRegex("[^a-z0-9.]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NotInId();
}
