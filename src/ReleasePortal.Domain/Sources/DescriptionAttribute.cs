namespace ReleasePortal.Domain.Sources;

/// <summary>What a record or a part of one is, in one sentence for the people who write it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum)]
public sealed class DescriptionAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}
