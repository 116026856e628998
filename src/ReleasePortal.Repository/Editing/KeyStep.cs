namespace ReleasePortal.Repository.Editing;

/// <summary>One step on the way to a value.</summary>
internal abstract record KeyStep
{
    private KeyStep()
    {
    }

    /// <summary>A key of a mapping.</summary>
    public sealed record Key(string Name) : KeyStep;

    /// <summary>An item of a list: what it is called, or its number counted from 1.</summary>
    public sealed record Item(string Name) : KeyStep;

    /// <summary>A new item behind the last one of a list.</summary>
    public sealed record NewItem : KeyStep;
}
