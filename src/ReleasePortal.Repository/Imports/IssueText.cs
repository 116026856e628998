using System.Text.Json;

namespace ReleasePortal.Repository.Imports;

/// <summary>
/// The text of an issue that was made with a form: each label as a heading, and the answer below it. Anybody wrote it, and anything may stand
/// in it; what cannot be told apart is refused.
/// </summary>
public sealed class IssueText
{
    /// <summary>What the host writes where nothing was answered.</summary>
    private const string NoAnswer = "_No response_";

    private readonly string file;
    private readonly IReadOnlyList<string> lines;

    private IssueText(string file, string text) => (this.file, lines) = (file, text.ReplaceLineEndings("\n").Split('\n'));

    /// <param name="file">Its name, which messages say; what begins with a brace is an object of JSON with the text under <c>body</c>.</param>
    /// <param name="bytes">What is in it.</param>
    /// <exception cref="ForeignFileException">It cannot be read.</exception>
    public static IssueText Read(string file, byte[] bytes)
    {
        if (bytes.Length > ForeignLimits.Issue)
            throw new ForeignFileException($"{file} has more than {ForeignLimits.Issue / 1024} KiB (limit of issues).", "The host takes no issue that is so long: look whether it is the right file.", isLimit: true);
        var text = ForeignText.Of(file, bytes);
        return new IssueText(file, text.AsSpan().TrimStart().StartsWith("{") ? BodyOf(file, text) : text);
    }

    /// <summary>Whether it was made with the form: every label of it is a heading.</summary>
    public bool Fits(IssueForm form) => Missing(form).Count == 0;

    /// <summary>The labels of a form that are no headings here.</summary>
    public IReadOnlyList<string> Missing(IssueForm form) => [.. form.Fields.Where(field => !lines.Contains(HeadingOf(field), StringComparer.Ordinal)).Select(field => field.Label)];

    /// <summary>What was answered, each on one line; what was left empty is not among it.</summary>
    /// <exception cref="ForeignFileException">A heading stands twice, or an answer cannot be taken over.</exception>
    public IEnumerable<(IssueField Field, string Answer)> Answers(IssueForm form)
    {
        var places = form.Fields.Select(PlaceOf).ToList();
        foreach (var (index, field) in form.Fields.Index())
        {
            var end = places.Where(place => place > places[index]).DefaultIfEmpty(lines.Count).Min();
            var answer = string.Join('\n', lines.Take(end).Skip(places[index] + 1));
            if (ForeignValue.Problem(answer.Replace('\t', ' ')) is { } problem)
                throw new ForeignFileException($"{file}, below \"{field.Label}\": {problem}.", "Ask whoever wrote it, or leave it out.");
            if (ForeignValue.Line(answer) is { Length: > 0 } line && line != NoAnswer)
                yield return (field, line);
        }
    }

    private int PlaceOf(IssueField field)
    {
        var places = lines.Index().Where(line => line.Item == HeadingOf(field)).Select(line => line.Index).ToList();
        return places.Count == 1 ? places[0] : throw new ForeignFileException(
            $"{file}, line {places[1] + 1}: the heading \"{field.Label}\" stands there for a second time, and nobody can tell which answer is meant.",
            "Somebody wrote it into an answer: take one of them out of the file.");
    }

    private static string HeadingOf(IssueField field) => $"### {field.Label}";

    private static string BodyOf(string file, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = ForeignLimits.Depth });
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("body", out var body) && body.ValueKind == JsonValueKind.String)
                return body.GetString()!;
        }
        catch (JsonException error)
        {
            throw new ForeignFileException($"{file}, line {error.LineNumber + 1} is no JSON.", "Get it anew: gh issue view NUMBER --json body.");
        }

        throw new ForeignFileException($"{file} has no text under body.", "Get it anew: gh issue view NUMBER --json body.");
    }
}
