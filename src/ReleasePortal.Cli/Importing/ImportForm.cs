namespace ReleasePortal.Cli.Importing;

/// <summary>How a value of another tool becomes one of a record.</summary>
internal enum ImportForm
{
    /// <summary>Words on one line.</summary>
    Line,

    /// <summary>Words on several lines.</summary>
    Text,

    /// <summary>The words of HTML.</summary>
    Html,

    /// <summary>A time, written in UTC.</summary>
    Moment,

    /// <summary>A time, written on the clock of the record's own zone.</summary>
    LocalMoment,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Days that do not count.</summary>
    Days,

    /// <summary>A word of a closed list, which the tool calls otherwise.</summary>
    Word,

    /// <summary>The name of a record, or names with commas between them; what nobody translates is taken as it is.</summary>
    Name,

    /// <summary>One version; several are not one.</summary>
    Version,

    /// <summary>Versions, each of which counts.</summary>
    Versions,
}
