using NodaTime;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Domain.Time;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Cli.Beginning;

/// <summary>Asks for everything that a record of a kind needs, with what the catalogue has to choose from.</summary>
internal sealed class RecordQuestions(RecordKind kind, EditingDesk desk, Interview interview)
{
    private readonly UsualAnswers usual = new(kind, desk.Records, desk.Now);

    /// <param name="given">What the command line says for a field, or null.</param>
    /// <returns>Each field with its answer as records write it.</returns>
    public IReadOnlyList<(FormField Field, string Answer)> Ask(Func<FormField, string?> given)
    {
        var fields = RecordForm.Of(kind);
        var answers = new List<(FormField, string)>();
        foreach (var field in fields)
        {
            // Where a zone is asked for, local times are meant on its clock.
            var hasZone = fields.Any(other => other.Path == "time_zone");
            answers.Add((field, Written(field, interview.Ask(QuestionOf(field, given(field))), hasZone)));
        }

        return answers;
    }

    /// <summary>Writes the answers into the new record; those of an item of a list together.</summary>
    public void Fill(NewRecord record, IReadOnlyList<(FormField Field, string Answer)> answers)
    {
        var lists = RecordForm.ItemLists(kind);
        foreach (var group in answers.GroupBy(entry => lists.FirstOrDefault(list => entry.Field.Path.StartsWith(list + ".", StringComparison.Ordinal)) ?? ""))
        {
            if (group.Key.Length > 0)
                record.Add(group.Key, [.. group.Where(entry => entry.Answer.Length > 0).Select(entry => (entry.Field.Path[(group.Key.Length + 1)..], entry.Answer))]);
            else
                foreach (var (field, answer) in group)
                    record.Set(field.Path, answer);
        }
    }

    private Question QuestionOf(FormField field, string? given)
    {
        var choices = field.Choices.Count > 0 ? [.. field.Choices.Select(word => new Choice(word))] : CatalogueChoices.Of(field.Names, desk.Records);
        var zone = desk.Records.Portal.TimeZone;
        return new Question(field.Flag, $"{Name(field)}: {field.Description}{(choices.Count == 0 && field.Example is { } example ? $" Such as: {example}" : "")}")
        {
            Given = given,
            Standard = usual.To(field, choices),
            MayBeLeft = !field.IsRequired,
            Choices = choices,
            IsOpen = CatalogueChoices.AreOpen(field.Names),
            IsMany = field.IsMany,
            Wrong = text => (field.IsMany ? text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [text]).Select(part => field.Wrong(part, zone)).OfType<string>().FirstOrDefault(),
        };
    }

    private string Written(FormField field, string answer, bool hasZone)
    {
        if (answer.Length == 0)
            return "";
        if (field.IsMany)
            return $"[{string.Join(", ", answer.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => ReleasePortal.Domain.Execution.Writing.ExecutionEntries.Quoted(part)))}]";
        return field.IsMoment && !hasZone && WrittenTime.Parse(answer) is { Offset: null } local ? EditOptions.Time(local.In(desk.Records.Portal.TimeZone)!.Value) : answer;
    }

    private static string Name(FormField field) => field.Path.Replace('_', ' ').Replace(".", ", ", StringComparison.Ordinal);
}
