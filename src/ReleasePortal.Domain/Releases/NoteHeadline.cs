using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Domain.Releases;

/// <summary>The first sentence of a note, without keys of trackers: they mean nothing to its readers.</summary>
public static class NoteHeadline
{
    private static readonly char[] Joints = [':', ' ', '-', '–', '('];

    /// <returns>Plain text; empty where the note has none.</returns>
    public static string Of(NoteFragment note, IReadOnlyList<Tracker> trackers) => note.Body is { } body ? WithoutKeys(FirstSentence(body.Lead), trackers) : "";

    /// <summary>Up to a full stop or another end behind which a word begins with a capital: "e.g. this" goes on.</summary>
    /// <param name="words">One line of plain text.</param>
    public static string FirstSentence(string words)
    {
        for (var at = 0; at < words.Length - 2; at++)
        {
            if (words[at] is '.' or '!' or '?' && words[at + 1] == ' ' && char.IsUpper(words[at + 2]))
                return words[..(at + 1)];
        }

        return words;
    }

    private static string WithoutKeys(string text, IReadOnlyList<Tracker> trackers)
    {
        var plain = trackers.Aggregate(text, (rest, tracker) => tracker.Pattern.RemoveFrom(rest));
        return plain.Length == text.Length ? text : plain.Replace("()", "", StringComparison.Ordinal).Replace("[]", "", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).TrimStart(Joints);
    }
}
