using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Domain.Releases;

/// <summary>The first sentence of a note, without keys of trackers: they mean nothing to its readers.</summary>
public static class NoteHeadline
{
    private static readonly char[] Marks = ['#', '-', '*', '>', ' '];
    private static readonly char[] Joints = [':', ' ', '-', '–', '('];

    /// <returns>Markdown; empty where the note has no text.</returns>
    public static string Of(NoteFragment note, IReadOnlyList<Tracker> trackers) => note.Body is { } body ? WithoutKeys(FirstSentence(body.Text), trackers) : "";

    /// <param name="markdown">As it was written, on one line or several.</param>
    public static string FirstSentence(string markdown)
    {
        var paragraph = string.Join(' ', markdown.Trim().Split('\n').TakeWhile(line => line.Trim().Length > 0).Select(line => line.Trim())).TrimStart(Marks);
        var end = paragraph.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? paragraph : paragraph[..(end + 1)];
    }

    private static string WithoutKeys(string text, IReadOnlyList<Tracker> trackers)
    {
        var plain = trackers.Aggregate(text, (rest, tracker) => tracker.Pattern.RemoveFrom(rest));
        return plain.Length == text.Length ? text : plain.Replace("()", "", StringComparison.Ordinal).Replace("[]", "", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).TrimStart(Joints);
    }
}
