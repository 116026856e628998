using System.Buffers;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Documents;

/// <summary>Finds controls and characters that turn the direction of text, with which a change can look like another one.</summary>
internal static class HiddenCharacters
{
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(code => code is not ('\t' or '\n' or '\r')).Select(code => (char)code),
            '\u007F', '\u200E', '\u200F', '\u061C',
            '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
            '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF']);

    public static bool AreIn(string value) => value.AsSpan().ContainsAny(Hidden);

    /// <summary>The first that a value holds, which was written as an escape or an entity and is not in the text of the file itself.</summary>
    public static void ReportWritten(string value, Place place, List<Finding> findings)
    {
        var index = value.AsSpan().IndexOfAny(Hidden);
        if (index >= 0)
            findings.Add(HiddenCharacter.At(place, value[index]));
    }

    public static void Report(string text, string path, List<Finding> findings)
    {
        const int enough = 20;
        var index = text.AsSpan().IndexOfAny(Hidden);
        for (var count = 0; index >= 0 && count < enough; count++)
        {
            findings.Add(HiddenCharacter.At(TextPlaces.Of(text, path, index, 1), text[index]));
            var next = text.AsSpan(index + 1).IndexOfAny(Hidden);
            index = next < 0 ? -1 : index + 1 + next;
        }
    }
}
