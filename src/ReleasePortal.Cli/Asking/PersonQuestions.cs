using ReleasePortal.Domain;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Cli.Asking;

/// <summary>Questions whose answers are people of the teams.</summary>
internal static class PersonQuestions
{
    /// <param name="flag">The option that answers it.</param>
    /// <param name="words">The question.</param>
    /// <param name="given">What the command line says, or null.</param>
    /// <param name="records">Where the teams are.</param>
    /// <param name="first">The people of this team are shown first; null for no team.</param>
    public static Question By(string flag, string words, string? given, RecordSet records, string? first = null) => new(flag, words)
    {
        Given = given,
        Choices = [.. records.Teams.OrderBy(team => team.Id != first).SelectMany(team => team.Members.Select(person => new Choice(person.Handle, WordsOf(person, team))))],
    };

    private static string WordsOf(Person person, Team team) => string.Join("; ", ((string?[])[person.Name, team.Title, person.Roles.Count > 0 ? string.Join(", ", person.Roles.Select(role => role.Id)) : null]).OfType<string>());
}
