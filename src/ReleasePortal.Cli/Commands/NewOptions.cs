using System.CommandLine;
using ReleasePortal.Cli.Beginning;
using ReleasePortal.Repository.Editing;

namespace ReleasePortal.Cli.Commands;

/// <summary>Options of the commands that make records.</summary>
internal static class NewOptions
{
    public static Option<string?> Of(FormField field) => EditOptions.Word(
        field.Flag,
        field.Choices.Count > 0 ? "WORD" : field.Names is not null ? "ID" : field.IsMoment ? "TIME" : field.IsDate ? "DATE" : "VALUE",
        $"{field.Description}{(field.Choices.Count > 0 ? $" One of {string.Join(", ", field.Choices)}." : "")}{(field.IsMany ? " Several with commas between them." : "")}");

    /// <summary>Everything else that a record may say.</summary>
    public static Option<string[]> Set()
    {
        var option = CommandLine.SharedOptions.Many("--set", "KEY=VALUE", "Another key, as portal set writes it; may be given several times.");
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1) is { } wrong)
                result.AddError($"--set cannot be \"{wrong.Value}\": write KEY=VALUE, such as runbook=payments-blue-green.");
        });
        return option;
    }

    public static void Fill(NewRecord record, IReadOnlyList<string> pairs)
    {
        foreach (var pair in pairs)
            record.Set(pair[..pair.IndexOf('=', StringComparison.Ordinal)], pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]);
    }
}
