using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Notes;

/// <summary>The first sentence of a note, without keys of trackers: they mean nothing to its readers.</summary>
internal static class Headline
{
    private static readonly char[] Marks = ['#', '-', '*', '>', ' '];
    private static readonly char[] Joints = [':', ' ', '-', '–', '('];

    public static Part Of(NoteFragment note, Material material) => note.Body is { } body
        ? material.Prose.LineOf(TextOf(body.Text, text => WithoutKeys(text, material)), body.Place.Path)
        : "";

    /// <summary>The same as text that is copied elsewhere.</summary>
    public static string Plain(NoteFragment note, Material material) => note.Body is { } body ? TextOf(body.Text, text => WithoutKeys(text, material)) : "";

    public static string TextOf(string markdown, Func<string, string> withoutKeys)
    {
        var paragraph = string.Join(' ', markdown.Trim().Split('\n').TakeWhile(line => line.Trim().Length > 0).Select(line => line.Trim())).TrimStart(Marks);
        var end = paragraph.IndexOf(". ", StringComparison.Ordinal);
        return withoutKeys(end < 0 ? paragraph : paragraph[..(end + 1)]);
    }

    private static string WithoutKeys(string text, Material material)
    {
        var plain = text;
        foreach (var (start, key, _) in material.Prose.Issues.Matches(text).Reverse())
            plain = plain.Remove(start, key.Length);
        return plain.Length == text.Length ? text : plain.Replace("()", "", StringComparison.Ordinal).Replace("[]", "", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).TrimStart(Joints);
    }
}
