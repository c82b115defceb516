import{japanese as read}from"./japanese.cjs";var japanese=read();export{japanese};
