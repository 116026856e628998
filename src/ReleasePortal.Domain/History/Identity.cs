namespace ReleasePortal.Domain.History;

/// <summary>Somebody as a commit names them.</summary>
public sealed record Identity(string Name, string Mail)
{
    /// <summary>Without what moves cursors or turns lines around.</summary>
    public static Identity Of(string name, string mail) => new(PlainText.Of(name), PlainText.Of(mail));
}
