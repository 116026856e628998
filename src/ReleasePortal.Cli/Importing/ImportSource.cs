using ReleasePortal.Repository.Imports;

namespace ReleasePortal.Cli.Importing;

/// <summary>A tool whose exported files become records.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Tool">What people call what it exports.</param>
/// <param name="Kind">The kind of record that each row becomes.</param>
/// <param name="Formats">The endings of its files.</param>
/// <param name="Lists">Where its JSON has the list.</param>
/// <param name="Fields">Where the keys are.</param>
internal sealed record ImportSource(string Name, string Tool, string Kind, IReadOnlyList<string> Formats, IReadOnlyList<string> Lists, IReadOnlyList<ImportField> Fields)
{
    /// <summary>Of what the id is made: columns, or values of the record.</summary>
    public required Func<ForeignRow, IReadOnlyDictionary<string, string>, string> Id { get; init; }

    /// <summary>Why a row is no such record, for the middle of a sentence; null where it is one.</summary>
    public Func<ForeignRow, string?> LeaveOut { get; init; } = _ => null;

    /// <summary>Adds columns that follow from others.</summary>
    public Func<ForeignRow, ForeignRow> Prepare { get; init; } = row => row;

    /// <summary>Where the row is to be read in the tool; null where it does not say.</summary>
    public string? LinkColumn { get; init; }
}
