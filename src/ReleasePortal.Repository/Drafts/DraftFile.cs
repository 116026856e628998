using System.Text;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Repository.Drafts;

/// <summary>Writes a draft as the file it becomes. What comes from a commit stands in the text only, or between quotes after its form was checked.</summary>
public static class DraftFile
{
    private static readonly string Kinds = string.Join(", ", Enum.GetValues<ChangeKind>().Select(NameOf));

    /// <summary>The word in the place of a kind that nobody knows yet: no kind is called so, and the check says which there are.</summary>
    public const string Undecided = "undecided";

    public static string Of(NoteDraft draft, DraftSettings settings)
    {
        var file = new StringBuilder("---\ndraft: true\n")
            .Append("audience: ").Append(Word(settings.Audience)).Append('\n')
            .Append("kind: ").Append(draft.Kind is { } kind ? NameOf(kind) : $"{Undecided} # choose one of {Kinds}").Append('\n');
        if (settings.Services.Count > 0)
            file.Append("services: [").AppendJoin(", ", settings.Services.Select(Word)).Append("]\n");
        if (draft.Issues.Count > 0)
            file.Append("issues: [").AppendJoin(", ", draft.Issues.Select(issue => $"\"{issue}\"")).Append("]\n");
        return file.Append("source: \"").Append(draft.Commit).Append("\"\n---\n").Append(MarkdownWords.Of(draft.Text)).Append('\n').ToString();
    }

    /// <summary>An id as YAML reads it as text: one that looks like a number or a truth needs quotes.</summary>
    private static string Word(string id) => char.IsAsciiLetter(id[0]) && id is not ("true" or "false" or "null") ? id : $"\"{id}\"";

    public static string NameOf(ChangeKind kind) => KebabCase.Snake(kind.ToString());
}
