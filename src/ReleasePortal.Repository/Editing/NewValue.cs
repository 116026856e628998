namespace ReleasePortal.Repository.Editing;

/// <summary>A value that is about to be written.</summary>
internal abstract record NewValue
{
    private NewValue()
    {
    }

    /// <param name="Text">What it says.</param>
    /// <param name="Quoting">What quotes it needs.</param>
    public sealed record Scalar(string Text, Quoting Quoting) : NewValue;

    public sealed record List(IReadOnlyList<NewValue> Items) : NewValue;

    public sealed record Map(IReadOnlyList<KeyValuePair<string, NewValue>> Entries) : NewValue;
}
