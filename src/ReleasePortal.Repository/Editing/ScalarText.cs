using System.Text.Encodings.Web;
using System.Text.Json;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Editing;

/// <summary>Writes single values on one line: plain where that is read as the same text, in quotes elsewhere.</summary>
internal static class ScalarText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What other readers of YAML take for truth values.</summary>
    private static readonly string[] OldTruths = ["yes", "no", "on", "off", "y", "n"];

    public static string Of(NewValue.Scalar value, bool inBrackets) => value.Quoting switch
    {
        Quoting.Never => value.Text,
        Quoting.Always => Double(value.Text),
        Quoting.WhereNeeded => IsPlain(value.Text, inBrackets) ? value.Text : Double(value.Text),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>In the quotes that the old value had, as far as they can hold the new one.</summary>
    public static string Like(char first, NewValue.Scalar value, bool inBrackets) => (first, value.Quoting) switch
    {
        (_, Quoting.Never) => value.Text,
        ('\'', _) when !value.Text.Any(char.IsControl) => $"'{value.Text.Replace("'", "''", StringComparison.Ordinal)}'",
        ('"' or '\'', _) => Double(value.Text),
        _ => Of(value, inBrackets),
    };

    /// <summary>Every string of JSON is one of YAML.</summary>
    public static string Double(string text) => JsonSerializer.Serialize(text, Readable);

    /// <summary>Whether the text without quotes is read as text, and as all of it.</summary>
    private static bool IsPlain(string text, bool inBrackets) => text.Length > 0
        && (char.IsLetter(text[0]) || text[0] is '/' or '(' || (char.IsAsciiDigit(text[0]) && IsTime(text)))
        && text.Trim() == text
        && !text.Any(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029')
        && !text.Contains(": ", StringComparison.Ordinal) && !text.EndsWith(':') && !text.Contains(" #", StringComparison.Ordinal)
        && (!inBrackets || (text.AsSpan().IndexOfAny(",[]{}") < 0 && !text.Contains(':', StringComparison.Ordinal)) || IsTime(text))
        && CoreSchema.TypeOf(text) == ScalarType.Text
        && !OldTruths.Contains(text.ToLowerInvariant());

    /// <summary>Times have colons, and are written without quotes in brackets too. Other texts that begin with a digit look like numbers to people.</summary>
    private static bool IsTime(string text) => text.All(letter => char.IsAsciiDigit(letter) || letter is '-' or ':' or 'T' or 'Z' or '+');
}
